using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Returns.Word;

internal sealed class WordFileMapping : IEntityTypeConfiguration<WordFile>
{
    public void Configure(EntityTypeBuilder<WordFile> builder) => builder.HasIndex(f => f.Return);
}
