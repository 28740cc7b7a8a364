using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Returns;

/// <summary>A checker's question on one answer of a submitted return, and what the agency said to it.</summary>
public sealed class AnswerQuery : Entity
{
    public const int Longest = 2_000;

    private AnswerQuery() { }

    public Id<AnswerQuery> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public string QuestionKey { get; private set; } = "";

    /// <summary>The submission it is about.</summary>
    public int Submission { get; private set; }

    public string Text { get; private set; } = "";
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public QueryState State { get; private set; }

    /// <summary>In the agency's words; empty where the changed answer says it.</summary>
    public string Reply { get; private set; } = "";
    public Id<Member>? RepliedBy { get; private set; }
    public DateTimeOffset? RepliedAt { get; private set; }

    /// <summary>The answer was written anew in the submission that came after it.</summary>
    public bool AnswerChanged { get; private set; }

    public static Result<AnswerQuery> Raised(AgencyReturn agencyReturn, string questionKey, string text, Member checker, DateTimeOffset at)
    {
        if (checker.Agency == agencyReturn.Agency)
            return ReturnRefusals.CheckerOfSameAgency;
        if (!agencyReturn.State.WaitsForCheck())
            return ReturnRefusals.NotFrom(agencyReturn.State);
        if (Refused(text) is { } no)
            return no;

        var query = new AnswerQuery
        {
            Id = Id<AnswerQuery>.New(),
            Audit = agencyReturn.Audit,
            Case = agencyReturn.Case,
            Return = agencyReturn.Id,
            QuestionKey = questionKey,
            Submission = agencyReturn.Submission,
            Text = AnswerText.Normalise(text),
            By = checker.Id,
            At = at,
        };
        query.Moved();
        return query;
    }

    /// <summary>Only before the agency has seen it.</summary>
    public Result TakeBack()
    {
        if (State != QueryState.Raised)
            return ReturnRefusals.QueryMovedOn;

        Record(new QueryTakenBack(Audit, Case, Return, Id));
        return Result.Done;
    }

    public Result Send() => Move(QueryState.Sent, from: QueryState.Raised);

    /// <summary>While the return is with the agency, its people may say it in words, and say it again; empty takes the words back.</summary>
    public Result ReplyWith(string words, Member by, DateTimeOffset at)
    {
        if (State != QueryState.Sent)
            return ReturnRefusals.QueryMovedOn;
        var clean = AnswerText.Normalise(words);
        if (clean.Length > Longest)
            return ReturnRefusals.QueryTooLong(clean.Length);
        if (clean == Reply)
            return Result.Done;

        (Reply, RepliedBy, RepliedAt) = (clean, by.Id, at);
        Record(new QueryReplied(Audit, Case, Return, Id));
        return Result.Done;
    }

    /// <summary>With a reply or a changed answer, it needs no more from the agency.</summary>
    public bool IsAnsweredBy(bool answerChanged) => Reply.Length > 0 || answerChanged;

    /// <summary>The return comes again with it.</summary>
    public Result ComeBack(bool answerChanged)
    {
        if (!IsAnsweredBy(answerChanged))
            return ReturnRefusals.QueriesUnanswered([QuestionKey]);

        var moved = Move(QueryState.Answered, from: QueryState.Sent);
        if (moved.IsDone)
            AnswerChanged = answerChanged;
        return moved;
    }

    public Result Resolve() => State == QueryState.Resolved ? Result.Done : Move(QueryState.Resolved, from: QueryState.Answered);

    private static Refusal? Refused(string text) => AnswerText.Normalise(text).Length switch
    {
        0 => ReturnRefusals.QueryNeedsWords,
        > Longest and var length => ReturnRefusals.QueryTooLong(length),
        _ => null,
    };

    private Result Move(QueryState to, QueryState from)
    {
        if (State != from)
            return ReturnRefusals.QueryMovedOn;

        State = to;
        Moved();
        return Result.Done;
    }

    private void Moved() => Record(new QueryMoved(Audit, Case, Return, Id, State));
}
