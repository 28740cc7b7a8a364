using AuditDay.Core.Access;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

/// <summary>
/// The two conversations with a device: it makes a passkey, or it proves that it holds one. Each has two steps, and what
/// the first asked for waits in a short-lived cookie that the second uses up. A device's answer is never trusted unread:
/// whatever is wrong with it is one "no".
/// </summary>
internal sealed class PasskeyCeremony(SignInManager<Account> signIn)
{
    public Task<string> AskToMakeAsync(Account account, Member member) => signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
    {
        Id = account.Id.ToString(),
        Name = member.Email,
        DisplayName = member.Name,
    });

    /// <summary>Null where the answer is not one to what was asked, or was made for somebody else.</summary>
    public async Task<UserPasskeyInfo?> MadeAsync(string? answer, Account account)
    {
        if (string.IsNullOrEmpty(answer))
            return null;

        try
        {
            var made = await signIn.PerformPasskeyAttestationAsync(answer);
            return made.Succeeded && made.UserEntity.Id == account.Id.ToString() ? made.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Asks for nobody's in particular: the device offers those it has, and no address is typed.</summary>
    public Task<string> AskForOneAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    /// <summary>Null where no passkey of this installation was proved.</summary>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> ProvedAsync(string? answer)
    {
        if (string.IsNullOrEmpty(answer))
            return null;

        try
        {
            var proved = await signIn.PerformPasskeyAssertionAsync(answer);
            return proved.Succeeded ? (proved.User, proved.Passkey) : null;
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked, or its cookie has run out.
            return null;
        }
    }
}
