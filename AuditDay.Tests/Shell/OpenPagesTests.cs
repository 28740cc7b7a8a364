using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.Extensions.Time.Testing;

namespace AuditDay.Tests.Shell;

public sealed class OpenPagesTests
{
    private readonly FakeTimeProvider _clock = new(A.Morning);
    private readonly Id<Member> _me = Id<Member>.New();
    private readonly List<int> _resting = [];
    private readonly OpenPages _pages;

    public OpenPagesTests() => _pages = new OpenPages(_clock);

    [Fact]
    public async Task The_sixth_page_opens_and_the_one_out_of_sight_the_longest_rests()
    {
        var pages = await OpenAsync(5);
        _pages.See(pages[2], isInSight: false);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _pages.See(pages[0], isInSight: false);

        await OpenAsync(1, from: 5);
        _resting.ShouldBe([2]);
        await OpenAsync(1, from: 6);
        _resting.ShouldBe([2, 0]);
    }

    [Fact]
    public async Task Where_all_are_in_sight_it_is_the_oldest()
    {
        await OpenAsync(6);

        _resting.ShouldBe([0]);
    }

    [Fact]
    public async Task Who_is_off_line_or_gone_does_not_count_and_everybody_has_five()
    {
        var pages = await OpenAsync(4);
        _pages.Go(_me, pages[0]);
        await _pages.ComeAsync(_me, new OpenPages.Page(() => false, () => Task.CompletedTask));
        await OpenAsync(2, from: 4);
        await _pages.ComeAsync(Id<Member>.New(), new OpenPages.Page(() => true, () => Task.CompletedTask));

        _resting.ShouldBeEmpty();
    }

    private async Task<List<OpenPages.Page>> OpenAsync(int count, int from = 0)
    {
        var opened = new List<OpenPages.Page>();
        foreach (var number in Enumerable.Range(from, count))
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            var page = new OpenPages.Page(() => true, () => Task.Run(() => _resting.Add(number)));
            opened.Add(page);
            await _pages.ComeAsync(_me, page);
        }
        return opened;
    }
}
