using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;

namespace AuditDay.Tests.Given;

public static partial class A
{
    /// <summary>A marked passage of a pair's notes, "Nan rang".</summary>
    public static TextAnchor Anchor(KeyQuestion? keyQuestion = KeyQuestion.WorriedAbout) =>
        Anchored("Nan rang in March.", 0, 8, "Nan rang", keyQuestion).Value!.Quiet();

    public static Result<TextAnchor> Anchored(string content, int start, int end, string quote, KeyQuestion? keyQuestion = null) => TextAnchor.On(
        new(Id<LiveText>.New(), Id<Core.Programme.Audit>.New(), Id<AuditCase>.New()), content, new(start, end), quote, keyQuestion, Member(), Morning);
}
