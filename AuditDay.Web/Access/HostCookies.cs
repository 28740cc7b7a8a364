using Microsoft.AspNetCore.Authentication.Cookies;

namespace AuditDay.Web.Access;

/// <summary>
/// Over HTTPS a cookie's name begins with <c>__Host-</c>: a browser then takes it from this very host alone, protected, for the
/// whole site. Over plain HTTP, where that is allowed at all, the name is another, so that neither is ever taken for the other.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager _inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _inner.DeleteCookie(context, Name(context, key), options);

    private static string Name(HttpContext context, string key) => context.Request.IsHttps ? $"__Host-{key}" : key;
}
