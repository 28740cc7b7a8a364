using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Tests.Live;

public sealed class LiveComponentTests : AuditDayTest
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    private Topic Topic => Topic.Of(Day.Audit);

    [Fact]
    public void The_first_fact_is_read_at_once()
    {
        var counting = Show();

        Publish(1);

        counting.WaitForAssertion(() => counting.Markup.ShouldBe("read 2"));
    }

    [Fact]
    public void A_burst_of_fifty_facts_becomes_one_more_reading()
    {
        var counting = Show();
        Publish(1);
        counting.WaitForAssertion(() => counting.Markup.ShouldBe("read 2"));

        Publish(50);

        counting.WaitForAssertion(() =>
        {
            House.Clock.Advance(Breath);
            counting.Markup.ShouldBe("read 3");
        });
        counting.Instance.NewsAtOnce.ShouldBe([1, 50]);
    }

    [Fact]
    public void After_a_breath_the_next_fact_is_read()
    {
        var counting = Show();
        Publish(1);
        counting.WaitForAssertion(() => counting.Markup.ShouldBe("read 2"));
        Publish(1);

        counting.WaitForAssertion(() =>
        {
            House.Clock.Advance(Breath);
            counting.Markup.ShouldBe("read 3");
        });
    }

    [Fact]
    public async Task What_has_gone_reads_nothing_more()
    {
        var shown = Show();
        var counting = shown.Instance;
        Publish(1);
        shown.WaitForAssertion(() => counting.Loads.ShouldBe(2));
        Publish(1);

        await DisposeComponentsAsync();
        Publish(50);
        House.Clock.Advance(Breath);
        House.Clock.Advance(Breath);

        counting.Loads.ShouldBe(2);
    }

    [Fact]
    public void A_fact_that_lands_while_it_reads_is_not_missed()
    {
        var slow = new TaskCompletionSource();
        var counting = Show(slow.Task);

        Publish(1);
        slow.SetResult();

        counting.WaitForAssertion(() => counting.Markup.ShouldBe("read 2"));
    }

    [Fact]
    public void Another_topic_is_followed_and_the_old_one_left()
    {
        var counting = Show();

        counting.Render(all => all.Add(c => c.Watched, Topic.Of(Day.OtherAudit)));
        Publish(1);
        Use<LiveFeed>().Publish([new News(new FacilitatorNamed(Day.OtherAudit, Day.Facilitator.Id), 1, null, A.Morning)]);

        counting.WaitForAssertion(() => counting.Markup.ShouldBe("read 3"));
        counting.Instance.NewsAtOnce.ShouldBe([1]);
    }

    [Fact]
    public void A_render_that_changes_nothing_reads_nothing()
    {
        var counting = Show();

        counting.Render(all => all.Add(c => c.Watched, Topic));

        counting.Instance.Loads.ShouldBe(1);
    }

    [Fact]
    public void While_a_page_is_prepared_for_its_first_sight_nothing_is_watched()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var counting = Show();

        Publish(1);

        counting.Instance.NewsAtOnce.ShouldBeEmpty();
    }

    private IRenderedComponent<Counting> Show(Task? read = null) => RenderFor<Counting>(Day.Ada, all => all
        .Add(c => c.Watched, Topic)
        .Add(c => c.Read, read ?? Task.CompletedTask));

    private void Publish(int facts) => Use<LiveFeed>().Publish(
        [.. Enumerable.Range(1, facts).Select(n => new News(new FacilitatorNamed(Day.Audit, Day.Facilitator.Id), n, null, A.Morning))]);
}
