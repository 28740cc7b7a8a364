using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Voting;

internal sealed class VotingRoundMapping : IEntityTypeConfiguration<VotingRound>
{
    public void Configure(EntityTypeBuilder<VotingRound> builder)
    {
        builder.HasIndex(r => r.Audit);
        builder.Property(r => r.Options).AsJson();
    }
}

internal sealed class BallotMapping : IEntityTypeConfiguration<Ballot>
{
    public void Configure(EntityTypeBuilder<Ballot> builder)
    {
        builder.HasIndex(b => new { b.Round, b.Voter }).IsUnique();
        builder.Property(b => b.Votes).AsJson();
    }
}
