using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns.Word;
using static AuditDay.Tests.Returns.Word.Docx;

namespace AuditDay.Tests.Returns.Word;

public sealed class HostileFileTests
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly Dictionary<string, (Func<byte[]> File, Refusal Refusal)> Files = new()
    {
        ["nothing"] = (() => [], WordRefusals.Empty),
        ["text"] = (() => "Our answers"u8.ToArray(), WordRefusals.NotWord),
        ["a .doc"] = (() => [.. Ole, .. new byte[4096]], WordRefusals.OldDoc),
        ["a .docx with a password"] = (() => [.. Ole, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]], WordRefusals.Locked),
        ["a PDF"] = (() => "%PDF-1.7 …"u8.ToArray(), WordRefusals.Pdf),
        ["an .rtf"] = (() => "{\\rtf1 Our answers}"u8.ToArray(), WordRefusals.OtherEditor),
        ["an .odt"] = (() => Zip([new("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())]), WordRefusals.NotWord),
        ["a zip of something else"] = (() => Zip([new("readme.txt", "Hello"u8.ToArray())]), WordRefusals.NotWord),
        ["eleven megabytes"] = (() => new byte[11 * 1024 * 1024], WordRefusals.TooLarge),
        ["macros"] = (() => With("word/vbaProject.bin", "x"), WordRefusals.Macros),
        ["a .docm under another name"] = (() => Change("[Content_Types].xml", t => t.Replace("wordprocessingml.document.main+xml", "x", StringComparison.Ordinal)
            .Replace("application/vnd.openxmlformats-officedocument.x", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal)), WordRefusals.Macros),
        ["an embedded file"] = (() => Linked("oleObject", "embeddings/oleObject1.bin"), WordRefusals.EmbeddedFile),
        ["an embedded spreadsheet"] = (() => Linked("package", "embeddings/sheet.xlsx"), WordRefusals.EmbeddedFile),
        ["a control that runs"] = (() => With("word/activeX/activeX1.bin", "x"), WordRefusals.EmbeddedFile),
        ["another file drawn in"] = (() => Linked("aFChunk", "chunk.html"), WordRefusals.InsertedFile),
        ["another file drawn in without a link"] = (() => Edit(Good(), root => root.Element(W + "body")!.AddFirst(new XElement(W + "altChunk"))), WordRefusals.InsertedFile),
        ["a template elsewhere"] = (() => Linked("attachedTemplate", "https://evil.example/t.dotm", isOutside: true), WordRefusals.OutsideTemplate),
        ["2,001 parts"] = (() => Zip(Enumerable.Range(0, 2001).Select(i => new KeyValuePair<string, byte[]>($"p{i}.xml", []))), WordRefusals.TooManyParts),
        ["a bomb"] = (() => Zip([new("word/document.xml", new byte[120 * 1024 * 1024])]), WordRefusals.TooMuchInside),
        ["a ratio above 100"] = (() => Parts(Good(), parts => parts["word/media.bin"] = new byte[2 * 1024 * 1024]), WordRefusals.TooMuchInside),
        ["a bomb that lies about its size"] = (() => Lie(Zip([new("[Content_Types].xml", new byte[60 * 1024 * 1024])])), WordRefusals.Damaged),
        ["a DTD"] = (() => Change("word/document.xml", t => "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + Body(t)), WordRefusals.ForbiddenXml),
        ["a DTD among the links"] = (() => Change("word/_rels/document.xml.rels", t => "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + Body(t)), WordRefusals.ForbiddenXml),
        ["a depth of 100,000"] = (() => Change("word/document.xml", _ => string.Concat(Enumerable.Repeat("<a>", 100_000))), WordRefusals.TooMuchInside),
        ["50,000 tracked changes"] = (() => Edit(Good(), root => root.All("p")[0].Add(Enumerable.Range(0, 50_000).Select(_ => new XElement(W + "ins")))), WordRefusals.TooMuchInside),
        ["200,000 paragraphs"] = (() => Edit(Good(), root => root.Element(W + "body")!.AddFirst(Enumerable.Range(0, 200_000).Select(i => Paragraph($"{i * 7919}")))), WordRefusals.TooMuchInside),
        ["half a file"] = (() => Good()[..2000], WordRefusals.Damaged),
        ["broken XML"] = (() => Change("word/document.xml", t => t[..(t.Length / 2)]), WordRefusals.Damaged),
        ["no text"] = (() => Parts(Good(), parts => parts.Remove("word/document.xml")), WordRefusals.Damaged),
    };

    public static TheoryData<string> Kinds => [.. Files.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void It_is_refused_kindly_at_once_and_without_taking_memory(string kind)
    {
        var (make, refusal) = Files[kind];
        var file = make();
        WordContents.Open(Good()).Expect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        WordContents.Open(file).Refusal.ShouldBe(refusal);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(160L * 1024 * 1024);
        refusal.Sentence.ShouldEndWith("Nothing in your return has changed.");
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_read_or_refused_and_breaks_nothing()
    {
        var random = new Random(20261124);
        var good = Good();
        for (var i = 0; i < 400; i++)
        {
            byte[] file = [.. good];
            for (var j = 0; j < 3; j++)
                file[random.Next(file.Length)] = (byte)random.Next(256);

            var read = WordContents.Open(file);

            (read.IsDone || read.Refusal!.Code.StartsWith("word.", StringComparison.Ordinal)).ShouldBeTrue();
        }
    }

    [Fact]
    public void One_question_written_ten_thousand_times_into_a_line_overflows_nothing()
    {
        var tool = A.ToolOfEveryKind();
        var line = string.Concat(Enumerable.Repeat("1.1 Your role x ", 10_000));

        var preview = Read(Edit(Blank(tool), root => root.Element(W + "body")!.AddFirst(Paragraph(line))), tool);

        preview.Answers.Count.ShouldBe(17);
    }

    private static byte[] Good() => Filled(A.ToolOfEveryKind(), A.AnswersOfEveryKind(A.ToolOfEveryKind()));

    private static byte[] With(string name, string content) => Parts(Good(), parts => parts[name] = Encoding.UTF8.GetBytes(content));

    private static byte[] Change(string part, Func<string, string> change) =>
        Parts(Good(), parts => parts[part] = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(parts[part]))));

    private static byte[] Linked(string type, string target, bool isOutside = false) => Change("word/_rels/document.xml.rels", t => t.Replace(
        "</Relationships>",
        $"""<Relationship Id="evil" Type="{Relationships}/{type}" Target="{target}" {(isOutside ? "TargetMode=\"External\"" : "")}/></Relationships>""",
        StringComparison.Ordinal));

    private static string Body(string xml) => xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..].TrimStart('\uFEFF');

    // The list of contents says a thousand bytes; what is packed says otherwise.
    private static byte[] Lie(byte[] file)
    {
        for (var at = 0; at < file.Length - 46; at++)
        {
            if (BitConverter.ToUInt32(file, at) == 0x02014b50)
                BitConverter.GetBytes(1000u).CopyTo(file, at + 24);
        }
        return file;
    }
}
