using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Themes;

/// <summary>
/// Which cards say much the same: how many of their telling words they share, rare words counting more (TF-IDF cosine). It only
/// suggests; a person decides.
/// </summary>
public sealed partial class CardLikeness
{
    public const int Most = 8;

    // Chosen on the demo's cards: below it, two cards share a subject rather than a thought.
    private const double Enough = 0.3;

    private readonly Dictionary<Id<Card>, string> _texts;
    private readonly Lazy<Index> _index;
    private readonly ConcurrentDictionary<Id<Card>, IReadOnlyList<Id<Card>>> _found = new();

    public CardLikeness(IEnumerable<(Id<Card> Id, string Text)> cards, double enough = Enough)
    {
        _texts = cards.ToDictionary(c => c.Id, c => c.Text);
        _index = new(() => new Index(_texts, enough));
    }

    /// <summary>True where these are the same cards in the same words: moving one changes nothing here.</summary>
    public bool IsOf(IReadOnlyList<Card> cards) =>
        cards.Count == _texts.Count && cards.All(c => _texts.TryGetValue(c.Id, out var text) && text == c.Text);

    /// <summary>The most alike first.</summary>
    public IReadOnlyList<Id<Card>> LikeTo(Id<Card> card) => _found.GetOrAdd(card, id => _index.Value.LikeTo(id));

    [GeneratedRegex(@"[\p{L}\p{N}]{3,}")]
    private static partial Regex Word { get; }

    internal static IEnumerable<string> TellingWords(string text) =>
        Word.Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => !CommonWords.Contains(w)).Select(Stem);

    // Enough for "called", "calls" and "calling" to meet; a real stemmer would meet more that should not.
    private static string Stem(string word)
    {
        foreach (var ending in (string[])["ing", "ies", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }
        return word;
    }

    internal static Dictionary<string, double> Normal(Dictionary<string, double> weights)
    {
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        return weights.ToDictionary(w => w.Key, w => w.Value / length);
    }

    private sealed class Index
    {
        private readonly Dictionary<Id<Card>, Dictionary<string, double>> _weights;
        private readonly Dictionary<string, List<Id<Card>>> _cardsWith = [];
        private readonly double _enough;

        public Index(Dictionary<Id<Card>, string> texts, double enough)
        {
            _enough = enough;
            var words = texts.ToDictionary(t => t.Key, t => TellingWords(t.Value).CountBy(w => w).ToList());
            foreach (var (card, counts) in words)
            {
                foreach (var (word, _) in counts)
                    (_cardsWith.TryGetValue(word, out var cards) ? cards : _cardsWith[word] = []).Add(card);
            }
            _weights = words.ToDictionary(w => w.Key, w => Normal(w.Value.ToDictionary(c => c.Key, c => c.Value * Math.Log(1 + (double)texts.Count / _cardsWith[c.Key].Count))));
        }

        public IReadOnlyList<Id<Card>> LikeTo(Id<Card> card)
        {
            if (!_weights.TryGetValue(card, out var mine))
                return [];

            var scores = new Dictionary<Id<Card>, double>();
            foreach (var (word, weight) in mine)
            {
                // What one card in twenty says tells little, and on a board of thousands it would cost the most.
                var cards = _cardsWith[word];
                if (cards.Count > Math.Max(50, _weights.Count / 20))
                    continue;

                foreach (var other in cards)
                    scores[other] = scores.GetValueOrDefault(other) + weight * _weights[other][word];
            }
            return [.. scores.Where(s => s.Key != card && s.Value >= _enough).OrderByDescending(s => s.Value).ThenBy(s => s.Key.Value).Take(Most).Select(s => s.Key)];
        }
    }
}
