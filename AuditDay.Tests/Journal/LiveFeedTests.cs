using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuditDay.Tests.Journal;

public sealed class LiveFeedTests
{
    private readonly LiveFeed _feed = new(NullLogger<LiveFeed>.Instance);
    private readonly Id<Audit> _audit = Id<Audit>.New();
    private readonly List<long> _heard = [];

    [Fact]
    public void Fifty_facts_are_heard_once_each_in_order()
    {
        using var watching = _feed.Watch(Topic.Of(_audit), news => _heard.Add(news.Sequence));

        _feed.Publish([.. Enumerable.Range(1, 50).Select(n => News(n))]);

        _heard.ShouldBe(Enumerable.Range(1, 50).Select(n => (long)n));
    }

    [Fact]
    public void Another_topic_is_not_heard()
    {
        using var watching = _feed.Watch(Topic.Of(Id<Audit>.New()), news => _heard.Add(news.Sequence));

        _feed.Publish([News(1)]);

        _heard.ShouldBeEmpty();
    }

    [Fact]
    public void Who_has_left_hears_nothing_and_the_others_still_do()
    {
        using var staying = _feed.Watch(Topic.Of(_audit), news => _heard.Add(news.Sequence));
        var leaving = _feed.Watch(Topic.Of(_audit), _ => throw new InvalidOperationException("called after leaving"));
        var listening = _feed.WatchAll(_ => _heard.Add(-1));

        leaving.Dispose();
        leaving.Dispose();
        listening.Dispose();
        _feed.Publish([News(1)]);

        _heard.ShouldBe([1]);
    }

    [Fact]
    public void A_watcher_that_fails_keeps_the_news_from_nobody()
    {
        using var failing = _feed.Watch(Topic.Of(_audit), _ => throw new InvalidOperationException("broken"));
        using var broken = _feed.WatchAll(_ => throw new InvalidOperationException("broken"));
        using var watching = _feed.Watch(Topic.Of(_audit), news => _heard.Add(news.Sequence));

        _feed.Publish([News(1), News(2)]);

        _heard.ShouldBe([1, 2]);
    }

    [Fact]
    public void Many_may_come_and_go_while_facts_are_published()
    {
        using var staying = _feed.Watch(Topic.Of(_audit), news => _heard.Add(news.Sequence));

        Parallel.Invoke(
            () => _feed.Publish([.. Enumerable.Range(1, 2000).Select(n => News(n))]),
            ComeAndGo,
            ComeAndGo);

        _heard.Count.ShouldBe(2000);

        void ComeAndGo()
        {
            for (var i = 0; i < 2000; i++)
                _feed.Watch(Topic.Of(_audit), _ => { }).Dispose();
        }
    }

    private News News(long sequence) => new(new AuditMoved(_audit, AuditState.Live), sequence, null, A.Morning);
}
