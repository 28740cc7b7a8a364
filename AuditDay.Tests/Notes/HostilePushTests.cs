using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;

namespace AuditDay.Tests.Notes;

/// <summary>What no honest editor sends is refused by name, and the text goes on.</summary>
public sealed class HostilePushTests
{
    private static readonly Id<Member> Mallory = Id<Member>.New();

    private readonly Authority _authority = new(1, 0, "ab🌞cd", TextHash.Of("ab🌞cd"), new Dictionary<string, (Id<Member>, int)>(), []);

    public static TheoryData<string> Malformed =>
    [
        "", "null", "7", "\"x\"", "{}", "[", "[6", "[6]]", "[6] 7", "[6,]", "/**/[6]",
        "[5]", "[7]", "[3.5,2.5]", "[6.0]", "[6e0]", "[-1,7]", "[0,6]", "[[-1],7]", "[[0],6]", "[[0,\"\"],6]", "[[],6]",
        "[[\"1\"],5]", "[[1,2],5]", "[[1,null],5]", "[[1,[\"a\"]],5]", "[null,6]", "[\"a\",6]", "[true,6]",
        "[[0,\"a\\nb\"],6]", "[[0,\"a\\rb\"],6]", "[[0,\"a\\u0000b\"],6]", "[[0,\"\\ud83c\"],6]", "[[0,\"\\udf1e\"],6]", "[[0,\"\ud83c\"],6]",
        "[2147483647,6]", "[2147483648]", "[99999999999999999999]", "[2147483647,2147483647,8]", "[[2147483647],[2147483647],8]",
        // Half of the sun: between its two units, and deleting one of them.
        "[3,[0,\"x\"],3]", "[2,[1],3]", "[3,[1],2]",
    ];

    [Theory, MemberData(nameof(Malformed))]
    public void Nonsense_is_refused(string changes)
    {
        Rebase(new Push(1, "m", 0, 0, [changes])).Refusal.ShouldBe(NoteRefusals.Malformed);
        Rebase(new Push(1, "m", 0, 0, ["[6]", changes])).Refusal.ShouldBe(NoteRefusals.Malformed);
        _authority.Text.ShouldBe("ab🌞cd");
    }

    [Theory]
    [InlineData("[[0,\"\",\"\"],6]", "\nab🌞cd")]
    [InlineData("[2,[2],2]", "abcd")]
    [InlineData("[6,[0,\"\\ud83c\\udf1e\"]]", "ab🌞cd🌞")]
    [InlineData("[1,1,2,[2,\"\"]]", "ab🌞")]
    public void What_an_editor_may_send_is_taken(string changes, string text) =>
        Rebase(new Push(1, "m", 0, 0, [changes])).Expect().Text.ShouldBe(text);

    [Fact]
    public void Sections_are_kept_as_they_came() =>
        Rebase(new Push(1, "m", 0, 0, ["[1,1,[2],[0,\"x\"],2]"])).Expect().Changes[0].Changes.ToJson().ShouldBe("[1,1,[2],[0,\"x\"],2]");

    [Fact]
    public void A_push_beyond_sixty_four_kibibytes_is_refused() =>
        Rebase(new Push(1, "m", 0, 0, [$"[[0,\"{new string('x', 65_536)}\"],6]"])).Refusal.ShouldBe(NoteRefusals.Malformed);

    [Fact]
    public void A_text_that_is_full_says_so()
    {
        var full = new string('x', Authority.Longest);
        var authority = new Authority(1, 0, full, TextHash.Of(full), new Dictionary<string, (Id<Member>, int)>(), []);

        authority.Rebase(new Push(1, "m", 0, 0, [$"[{full.Length},[0,\"y\"]]"]), Mallory).Refusal.ShouldBe(NoteRefusals.TooLong);
        authority.Rebase(new Push(1, "m", 0, 0, [$"[{full.Length - 1},[1]]"]), Mallory).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void What_does_not_fit_the_past_is_asked_to_begin_again()
    {
        Rebase(new Push(1, "m", 1, 0, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Resync);
        Rebase(new Push(2, "m", 0, 0, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Resync);
        Rebase(new Push(1, "m", 0, 1, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Resync);
        _authority.Fence("m");
        Rebase(new Push(1, "m", 0, 0, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Resync);
    }

    [Fact]
    public void Numbers_and_names_out_of_bounds_are_refused()
    {
        Rebase(new Push(1, "m", -1, 0, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Malformed);
        Rebase(new Push(1, "m", 0, -1, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Malformed);
        Rebase(new Push(1, "", 0, 0, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Malformed);
        Rebase(new Push(1, "a.b", 0, 0, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Malformed);
        Rebase(new Push(1, new string('m', 65), 0, 0, ["[6]"])).Refusal.ShouldBe(NoteRefusals.Malformed);
        Rebase(new Push(1, "m", 0, 0, [null!])).Refusal.ShouldBe(NoteRefusals.Malformed);
    }

    private Result<Rebased> Rebase(Push push) => _authority.Rebase(push, Mallory);
}
