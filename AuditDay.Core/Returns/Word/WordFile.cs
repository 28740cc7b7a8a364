using System.Security.Cryptography;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>The original of a file whose answers were brought into a return, as it was chosen, with its hash. Its name is not kept: it may name a child.</summary>
public sealed class WordFile : Entity
{
    public const int Largest = 10 * 1024 * 1024;

    private WordFile() { }

    public Id<WordFile> Id { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public byte[] Content { get; private set; } = [];

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Who looked at it and confirmed what was saved.</summary>
    public Id<Member> ConfirmedBy { get; private set; }

    public DateTimeOffset ConfirmedAt { get; private set; }

    /// <summary>How many answers it changed, and how many of its texts were left out on purpose.</summary>
    public int Answers { get; private set; }

    public int LeftOut { get; private set; }

    /// <summary>Kept as it was chosen.</summary>
    public static Result<WordFile> Confirmed(AgencyReturn agencyReturn, byte[] content, int answers, int leftOut, Member by, DateTimeOffset at)
    {
        if (content.Length > Largest)
            return WordRefusals.TooLarge;

        var file = new WordFile
        {
            Id = Id<WordFile>.New(),
            Return = agencyReturn.Id,
            Content = content,
            Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
            ConfirmedBy = by.Id,
            ConfirmedAt = at,
            Answers = answers,
            LeftOut = leftOut,
        };
        file.Record(new WordBroughtIn(agencyReturn.Audit, agencyReturn.Case, agencyReturn.Id, file.Id, answers));
        return file;
    }
}
