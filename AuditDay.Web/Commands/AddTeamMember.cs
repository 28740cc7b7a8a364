using AuditDay.Core.Access;
using AuditDay.Web.Access;
using AuditDay.Web.Storage;

namespace AuditDay.Web.Commands;

/// <summary>Prints a join link: how the first person of a real installation gets in.</summary>
internal static class AddTeamMember
{
    public static async Task<string?> RunAsync(IServiceProvider services, string email)
    {
        await services.PrepareStorageAsync();
        var founded = await services.GetRequiredService<FoundPartnership>().RunAsync(email.Split('@')[0], email);
        if (founded.Refusal is { } no)
            return no.Sentence;

        await using var scope = services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<JoinLinks>().MakeAsync(founded.Value, email);
        Console.WriteLine("Open this link within 72 hours to choose how you sign in. It works once.");
        Console.WriteLine(scope.ServiceProvider.GetRequiredService<JoinLinks>().Address(token));
        return null;
    }
}
