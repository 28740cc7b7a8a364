namespace AuditDay.Web.Voting;

internal static class VotingServices
{
    public static IServiceCollection AddVoting(this IServiceCollection services) => services
        .AddSingleton<VoteBox>()
        .AddSingleton<RoundActions>();
}
