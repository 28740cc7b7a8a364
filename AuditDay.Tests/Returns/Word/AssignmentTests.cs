using AuditDay.Core.Returns.Word;

namespace AuditDay.Tests.Returns.Word;

public sealed class AssignmentTests
{
    [Fact]
    public void It_is_the_best_of_all_ways_and_its_margin_is_true()
    {
        var random = new Random(7);
        for (var run = 0; run < 300; run++)
        {
            var fits = new double[random.Next(1, 6), random.Next(1, 6)];
            for (var i = 0; i < fits.GetLength(0); i++)
                for (var j = 0; j < fits.GetLength(1); j++)
                    fits[i, j] = random.Next(3) == 0 ? 0 : Math.Round(random.NextDouble(), 2);

            var pairs = Assignment.Best(fits);

            pairs.Select(p => p.Column).ShouldBeUnique();
            pairs.Sum(p => fits[p.Row, p.Column]).ShouldBe(Best(fits, 0, []), 1e-9);
            foreach (var pair in pairs)
            {
                var without = (double[,])fits.Clone();
                without[pair.Row, pair.Column] = 0;
                pair.Margin.ShouldBe(Best(fits, 0, []) - Best(without, 0, []), 1e-9);
            }
        }
    }

    private static double Best(double[,] fits, int row, HashSet<int> taken)
    {
        if (row == fits.GetLength(0))
            return 0;

        var best = Best(fits, row + 1, taken);
        for (var j = 0; j < fits.GetLength(1); j++)
        {
            if (!taken.Add(j))
                continue;
            best = Math.Max(best, fits[row, j] + Best(fits, row + 1, taken));
            taken.Remove(j);
        }
        return best;
    }
}
