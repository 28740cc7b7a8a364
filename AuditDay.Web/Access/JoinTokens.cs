using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace AuditDay.Web.Access;

/// <summary>
/// What stands in a mailed link: when it was made, and a print of the account, address and stamp it was made for. The stamp
/// changes with a password, with a passkey that joins and with a newer link, so that an older one is used up. Identity's own
/// kind reads the machine's clock, which no test can move, and does not know the address.
/// </summary>
internal sealed class JoinTokens(IDataProtectionProvider protection, TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public const string Name = "Join";

    public static readonly TimeSpan Lifespan = TimeSpan.FromHours(72);

    private const int Moment = sizeof(long);

    private readonly IDataProtector _protector = protection.CreateProtector("AuditDay.JoinLink");

    public async Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user)
    {
        var content = new byte[Moment];
        BinaryPrimitives.WriteInt64BigEndian(content, clock.GetUtcNow().UtcTicks);
        return WebEncoders.Base64UrlEncode(_protector.Protect([.. content, .. await PrintAsync(purpose, manager, user)]));
    }

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        var (content, print) = (Read(token), await PrintAsync(purpose, manager, user));
        return content.Length > Moment
            && clock.GetUtcNow() < new DateTimeOffset(BinaryPrimitives.ReadInt64BigEndian(content), TimeSpan.Zero) + Lifespan
            && CryptographicOperations.FixedTimeEquals(content.AsSpan(Moment), print);
    }

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(false);

    private static async Task<byte[]> PrintAsync(string purpose, UserManager<Account> manager, Account user) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', purpose, user.Id, user.NormalizedEmail, await manager.GetSecurityStampAsync(user))));

    // A link that was cut short by a mail program, or made up, is no error of ours.
    private byte[] Read(string token)
    {
        try
        {
            return _protector.Unprotect(WebEncoders.Base64UrlDecode(token));
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            return [];
        }
    }
}
