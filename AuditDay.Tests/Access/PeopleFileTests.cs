using System.Text;
using AuditDay.Core.Access;
using static AuditDay.Core.Access.PeopleColumn;

namespace AuditDay.Tests.Access;

/// <summary>Files as they come out of real spreadsheets and real mailboxes.</summary>
public sealed class PeopleFileTests
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Written => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Name,Email\nZoë O’Brien,zoe@example.org\n") },
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Name,Email\r\nZoë O’Brien,zoe@example.org\r\n")] },
        { "Windows, semicolons", Windows.GetBytes("Name;E-mail\r\nZoë O’Brien;zoe@example.org") },
        { "UTF-16, tabs", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Name\tEmail address\r\nZoë O’Brien\tzoe@example.org\r\n")] },
        { "UTF-16, the other way", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Name,Mail\nZoë O’Brien,zoe@example.org")] },
        { "quoted heading and values", Encoding.UTF8.GetBytes("\"Name\",\"EMAIL_ADDRESS\"\n\"Zoë O’Brien\",\"zoe@example.org\"\n") },
        { "a line for Excel", Encoding.UTF8.GetBytes("sep=;\nEmail;Name\nzoe@example.org;Zoë O’Brien\n") },
        { "a title above", Encoding.UTF8.GetBytes("Our contacts,,\n,,\nEmail,Name,\nzoe@example.org,Zoë O’Brien,\n") },
        { "two columns for a name", Encoding.UTF8.GetBytes("First name,Surname,Work e-mail\nZoë,O’Brien,zoe@example.org\n") },
        { "hard spaces and a line break in a cell", Encoding.UTF8.GetBytes("Name,Email\n\"Zoë\u00A0\nO’Brien\", zoe@example.org \n") },
        { "blank lines and columns", Encoding.UTF8.GetBytes("\n\nName,,Email,,\n\nZoë O’Brien,,zoe@example.org,,\n\n,,,,\n") },
        { "old Mac line ends", Encoding.UTF8.GetBytes("Name,Email\rZoë O’Brien,zoe@example.org\r") },
    };

    [Theory, MemberData(nameof(Written))]
    public void However_it_is_written_it_says_the_same(string how, byte[] bytes)
    {
        var line = PeopleFile.Read(bytes).Expect().Lines.ShouldHaveSingleItem(how);

        (line[Name], line[Email], line.Why).ShouldBe(("Zoë O’Brien", "zoe@example.org", ""));
    }

    [Fact]
    public void A_line_is_counted_as_an_editor_counts()
    {
        var lines = Read("Name,Email\n\n\"A\nB\",a@example.org\nC,c@example.org\n");

        lines.Select(l => (l.Number, l[Name])).ShouldBe([(3, "A B"), (5, "C")]);
    }

    [Fact]
    public void A_comma_outside_quotation_marks_is_told_and_the_next_line_is_read()
    {
        var lines = Read("Email,Agency\na@example.org,Housing, council team\nb@example.org,\"Housing, council team\"\n");

        lines[0].Why.ShouldStartWith("It has 3 values, and the heading has 2.");
        (lines[1].Why, lines[1][PeopleColumn.Agency]).ShouldBe(("", "Housing, council team"));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_told_where_it_opens()
    {
        var lines = Read("Name,Email\nA,a@example.org\n\"B,b@example.org\nC,c@example.org\n");

        (lines[0].Why, lines[0].Number).ShouldBe(("", 2));
        lines.Count.ShouldBe(2);
        (lines[1].Number, lines[1].Why.StartsWith("A quotation mark opens here", StringComparison.Ordinal)).ShouldBe((3, true));
    }

    [Fact]
    public void Doubled_quotation_marks_are_one() =>
        Read("Name,Email\n\"Zoë \"\"Zo\"\" O’Brien\",z@example.org\n")[0][Name].ShouldBe("Zoë \"Zo\" O’Brien");

    [Fact]
    public void What_cannot_be_a_list_gets_a_sentence()
    {
        PeopleFile.Read([]).Refusal.ShouldBe(PeopleFileRefusals.Empty);
        PeopleFile.Read("  \n \n"u8.ToArray()).Refusal.ShouldBe(PeopleFileRefusals.Empty);
        PeopleFile.Read("PK\x03\x04 a workbook"u8.ToArray()).Refusal.ShouldBe(PeopleFileRefusals.NotText);
        PeopleFile.Read("%PDF-1.7"u8.ToArray()).Refusal.ShouldBe(PeopleFileRefusals.NotText);
        PeopleFile.Read([0x41, 0x00, 0x42]).Refusal.ShouldBe(PeopleFileRefusals.NotText);
        PeopleFile.Read("Ada,ada@example.org\nBen,ben@example.org"u8.ToArray()).Refusal.ShouldBe(PeopleFileRefusals.NoHeading);
        PeopleFile.Read("Name,Agency\nAda,Health"u8.ToArray()).Refusal.ShouldBe(PeopleFileRefusals.NoHeading);
        PeopleFile.Read("Name,Email\n,\n\n"u8.ToArray()).Refusal.ShouldBe(PeopleFileRefusals.NoPeople);
        PeopleFile.Read(new byte[PeopleFile.LargestBytes + 1]).Refusal.ShouldBe(PeopleFileRefusals.TooLarge);
    }

    [Fact]
    public void Many_thousand_lines_are_read_in_a_moment()
    {
        var text = "Name,Email\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Person {i},person-{i}@example.org\n"));

        Read(text).Count.ShouldBe(20_000);
    }

    private static IReadOnlyList<PeopleFile.Line> Read(string text) => PeopleFile.Read(Encoding.UTF8.GetBytes(text)).Expect().Lines;
}
