using System.IO.Compression;
using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.ActionPlan;

public sealed class EvidenceTests : DayTest
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];
    private static readonly byte[] Jpg = [0xFF, 0xD8, 0xFF, 0xE0, 0];

    [Fact]
    public void A_file_is_what_its_ending_says()
    {
        EvidenceTypes.Of("a.PDF", ActionPlanWords.Pdf).Value.ShouldBe(EvidenceType.Pdf);
        EvidenceTypes.Of("a.png", Png).Value.ShouldBe(EvidenceType.Png);
        EvidenceTypes.Of("a.jpeg", Jpg).Value.ShouldBe(EvidenceType.Jpg);
        EvidenceTypes.Of("a.docx", Zip("[Content_Types].xml", "word/document.xml")).Value.ShouldBe(EvidenceType.Docx);
        EvidenceTypes.Of("a.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml")).Value.ShouldBe(EvidenceType.Xlsx);
    }

    [Fact]
    public void A_file_that_lies_about_its_type_is_refused_kindly()
    {
        (string Name, byte[] Content)[] lies =
        [
            ("a.pdf", "MZ program"u8.ToArray()), ("a.pdf", "<script>alert(1)</script>"u8.ToArray()), ("a.png", Jpg), ("a.jpg", Png), ("a.docx", ActionPlanWords.Pdf),
            ("a.docx", Zip("[Content_Types].xml", "xl/workbook.xml")), ("a.xlsx", Zip("readme.txt")), ("a.docx", [.. "PK"u8, 3, 4, 0, 0, 0]),
        ];
        foreach (var (name, content) in lies)
        {
            var no = EvidenceTypes.Of(name, content).Refusal!;
            (no.Code, no.Sentence.Contains("save it anew", StringComparison.Ordinal)).ShouldBe(("actions.file-lies", true), name);
        }

        EvidenceTypes.Of("a.exe", "MZ"u8.ToArray()).Refusal.ShouldBe(ActionRefusals.FileUnknown);
        EvidenceTypes.Of("a.svg", "<svg/>"u8.ToArray()).Refusal.ShouldBe(ActionRefusals.FileUnknown);
        EvidenceTypes.Of("a.pdf", []).Refusal.ShouldBe(ActionRefusals.FileEmpty);
        EvidenceTypes.Of("a.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")).Refusal.ShouldBe(ActionRefusals.FileHasMacros);
    }

    [Fact]
    public async Task It_comes_back_as_it_was_brought_for_those_who_work_on_the_plan()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day);
        (await AttachAsync(id, "Count of visits", ActionPlanWords.Pdf)).Expect();
        var file = (await Use<ActionToRead>().RunAsync(id, Day.Health.Lead))!.Files.ShouldHaveSingleItem();

        file.Hash.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(ActionPlanWords.Pdf)));
        foreach (var member in (Member[])[Day.Team, Day.Health.Author, Day.Facilitator, Day.Ada, Day.Chair])
            (await Use<EvidenceFile>().RunAsync(id, file.Id, member))!.Content.ShouldBe(ActionPlanWords.Pdf, member.Name);
        foreach (var member in (Member[])[Day.School.Lead, Day.Reader, Day.Health.Practitioner, Day.Eve])
            (await Use<EvidenceFile>().RunAsync(id, file.Id, member)).ShouldBeNull(member.Name);
        var read = (await Use<ActionToRead>().RunAsync(id, Day.Reader))!;
        (read.Files[0].Title, read.Files[0].MayTake).ShouldBe(("Count of visits", false));
    }

    [Fact]
    public async Task It_needs_a_title_fits_in_ten_megabytes_and_is_settled_once_verified()
    {
        await House.MoveAsync(Day, AuditState.Reporting);
        var id = await House.AgreedForHealthAsync(Day);

        (await AttachAsync(id, " ", ActionPlanWords.Pdf)).Refusal.ShouldBe(ActionRefusals.FileNeedsTitle);
        (await AttachAsync(id, new string('x', 121), ActionPlanWords.Pdf)).Refusal.ShouldBe(ActionRefusals.TitleTooLong);
        (await AttachAsync(id, "Big", [.. ActionPlanWords.Pdf, .. new byte[ActionEvidence.Largest]])).Refusal.ShouldBe(ActionRefusals.FileTooLarge);
        for (var i = 0; i < ActionEvidence.Most; i++)
            (await AttachAsync(id, $"File {i}", ActionPlanWords.Pdf)).Expect();
        (await AttachAsync(id, "One more", ActionPlanWords.Pdf)).Refusal.ShouldBe(ActionRefusals.TooManyFiles);

        (await Use<SubmitEvidence>().RunAsync(new(id), Day.Health.Lead)).Expect();
        (await Use<VerifyAction>().RunAsync(new(id, "Scrutineer"), Day.Team)).Expect();
        var file = (await Use<ActionToRead>().RunAsync(id, Day.Team))!.Files[0];
        (await Use<RemoveEvidence>().RunAsync(new(id, file.Id), Day.Health.Lead)).Refusal.ShouldBe(ActionRefusals.FilesSettled);
    }

    [Fact]
    public async Task The_wrong_file_goes_with_all_that_was_in_it()
    {
        await House.MoveAsync(Day, AuditState.Reporting);
        var id = await House.AgreedForHealthAsync(Day);
        (await AttachAsync(id, "The wrong one", ActionPlanWords.Pdf)).Expect();
        var file = (await Use<ActionToRead>().RunAsync(id, Day.Team))!.Files[0].Id;

        (await Use<RemoveEvidence>().RunAsync(new(id, file), Day.Health.Lead)).Expect();

        (await Use<EvidenceFile>().RunAsync(id, file, Day.Team)).ShouldBeNull();
        await using var db = Read();
        (await db.ActionEvidence.FindAsync(file))!.Content.ShouldBeEmpty();
    }

    private Task<Core.Kernel.Result> AttachAsync(Core.Kernel.Id<PlannedAction> id, string title, byte[] content) =>
        Use<AttachEvidence>().RunAsync(new(Guid.NewGuid(), id, title, "file.pdf", content), Day.Health.Lead);

    private static byte[] Zip(params string[] names)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var name in names)
                zip.CreateEntry(name);
        }
        return file.ToArray();
    }
}
