using AuditDay.Core.Annotations;

namespace AuditDay.Tests.Annotations;

/// <summary>Marks in texts that were written anew: generated edits of which it is known where the marked words went.</summary>
public sealed class NearestWordsTests
{
    private static readonly string[] Words =
        "school home health visit worker mother brother morning evening letter meeting review clinic police housing bruise hungry tired early late said wrote asked told heard knew small quiet angry alone always never often before after again".Split(' ');

    [Fact]
    public void Words_that_stand_unchanged_are_found_wherever_they_went() => EachEdit((random, old) =>
    {
        var newer = Sentences(random, 2) + old.Text[..old.Start] + old.Quote + old.Text[old.End..] + Sentences(random, 2);

        var found = PlaceIn(newer, old);

        found.ShouldNotBeNull();
        (found.Start, found.Quote).ShouldBe((newer.IndexOf(old.Before + old.Quote, StringComparison.Ordinal) + old.Before.Length, old.Quote));
    });

    [Fact]
    public void A_slip_that_was_put_right_takes_the_mark_along_with_whole_words() => EachEdit((random, old) =>
    {
        var letter = old.Start + 1 + random.Next(old.Quote.Length - 2);
        var changed = old.Text[..letter] + (old.Text[letter] == 'x' ? 'z' : 'x') + old.Text[(letter + 1)..];
        var newer = Sentences(random, 1) + changed;
        var moved = newer.Length - changed.Length;

        var found = PlaceIn(newer, old);

        found.ShouldNotBeNull();
        (found.Start, found.End).ShouldBe((old.Start + moved, old.End + moved));
    });

    [Fact]
    public void A_word_put_into_the_passage_takes_the_mark_along() => EachEdit((random, old) =>
    {
        var gap = old.Text.IndexOf(' ', old.Start);
        var newer = old.Text[..gap] + " very" + old.Text[gap..];

        var found = PlaceIn(newer, old);

        found.ShouldNotBeNull();
        (found.Start, found.End).ShouldBe((old.Start, old.End + 5));
    });

    [Fact]
    public void A_passage_that_was_taken_out_is_found_nowhere() => EachEdit((random, old) =>
    {
        var newer = old.Text[..old.Start] + old.Text[old.End..];

        PlaceIn(newer, old).ShouldBeNull();
    });

    [Fact]
    public void A_passage_of_which_other_words_stand_in_its_place_is_found_nowhere() => EachEdit((random, old) =>
    {
        var newer = old.Text[..old.Start] + string.Concat(old.Quote.Select(c => c == ' ' ? ' ' : (char)('a' + random.Next(26)))) + old.Text[old.End..];

        PlaceIn(newer, old).ShouldBeNull();
    });

    private sealed record Marked(string Text, int Start, int End, string Before)
    {
        public string Quote => Text[Start..End];
    }

    private static void EachEdit(Action<Random, Marked> edit)
    {
        for (var seed = 1; seed <= 150; seed++)
        {
            var random = new Random(seed);
            var text = Sentences(random, 12);
            var starts = Enumerable.Range(0, text.Length - 120).Where(i => i == 0 || text[i - 1] == ' ').ToList();
            var start = starts[random.Next(starts.Count)];
            var end = text.IndexOf(' ', start + 28 + random.Next(50));
            edit(random, new Marked(text, start, end, text[Math.Max(0, start - Passage.Around)..start]));
        }
    }

    private static Passage? PlaceIn(string newer, Marked old)
    {
        var mark = A.Mark(A.Answer(old.Text), old.Start, old.End);
        var found = CarriedMarks.PlaceIn(A.Answer(newer), mark);
        found?.Quote.ShouldBe(newer[found.Start..found.End]);
        return found;
    }

    private static string Sentences(Random random, int count) => string.Concat(Enumerable.Range(0, count)
        .Select(i => $"{string.Join(' ', Enumerable.Range(0, 8 + random.Next(8)).Select(_ => Words[random.Next(Words.Length)]))} {i}{(char)('a' + random.Next(26))}. "));
}
