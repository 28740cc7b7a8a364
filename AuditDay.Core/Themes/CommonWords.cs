using System.Collections.Frozen;

namespace AuditDay.Core.Themes;

/// <summary>Words that every card has, and that therefore tell nothing of what it says.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = """
        about after all also and any are because been before being but can could did does each for from get got had has have her here hers him his
        how into its just like made make many more most much nor not now off one only other our out over own said same say see seen she should
        some still such than that the their them then there these they this those through too two under until very was were what when where
        which while who whom why will with would you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string word) => Words.Contains(word);
}
