using AuditDay.Web.Access;

namespace AuditDay.Tests.Access;

public sealed class DeviceWordsTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0", "Windows computer")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15", "iPhone")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "Mac")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; Pixel 8)", "Android phone or tablet")]
    [InlineData("", "Passkey"), InlineData(null, "Passkey")]
    public void A_passkey_is_called_by_the_kind_of_device(string? userAgent, string words) => DeviceWords.Of(userAgent).ShouldBe(words);
}
