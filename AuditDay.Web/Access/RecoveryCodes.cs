using System.Security.Cryptography;
using System.Text;

namespace AuditDay.Web.Access;

/// <summary>Codes on paper for the day the app is lost: each works once. Only their prints are kept.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    // Without letters and figures that look alike.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static IReadOnlyList<string> Draw() =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4))))];

    public static string PrintOf(Guid account, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{account:N}:{Tidy(code)}")));

    /// <summary>As people copy from paper: with spaces, without hyphens, in capitals.</summary>
    private static string Tidy(string code) => new([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
