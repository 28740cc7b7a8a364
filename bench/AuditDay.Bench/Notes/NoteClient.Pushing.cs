using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Bench.Notes;

/// <summary>One push on its way at a time, with all that is unconfirmed.</summary>
internal sealed partial class NoteClient
{
    private static readonly TimeSpan BroadcastMayTake = TimeSpan.FromMilliseconds(250);

    private async Task PushAsync()
    {
        while (TakePush() is { } push)
        {
            var line = _openLine;
            try
            {
                var answer = await _connection.InvokeCoreAsync<PushAnswer>("PushText", [Note, _copy.Epoch, Id, push.Version, push.AcceptedBefore, push.Changes]);
                if (answer.Outcome != "accepted")
                    Fail(answer.Outcome);
                else if (line == _openLine)
                    Take(push, answer.Version);
            }
            catch (HubException e)
            {
                Fail(e.Message);
            }
            catch (Exception)
            {
                // Whether it arrived, nobody here knows: the next line pulls before it pushes again.
                return;
            }
        }
    }

    private PushOnItsWay? TakePush()
    {
        lock (_guard)
        {
            if (_openLine != _line || _isPushing || !_copy.HasUnconfirmed || _copy.Version < _announced || Trouble is not null)
                return null;

            _isPushing = true;
            return new PushOnItsWay(_copy.Version, _copy.AcceptedBefore, _copy.Unconfirmed());
        }
    }

    private void Take(PushOnItsWay push, int version)
    {
        lock (_guard)
        {
            _isPushing = false;
            _announced = version;
            _tally.Acknowledge(push.AcceptedBefore + push.Changes.Length);
            if (_copy.Version == push.Version && version == push.Version + push.Changes.Length)
                Receive(push.Version, [.. push.Changes.Select(c => new TextChange(Id, c))]);
            else if (_copy.Version < version)
                _ = ExpectAsync(_line);
        }
    }

    // The others' changes, and ours among them, are usually here with the answer.
    private async Task ExpectAsync(int line)
    {
        await Task.Delay(BroadcastMayTake);
        if (line == _line && _copy.Version < _announced)
            await PullAsync(line);
        await PushAsync();
    }

    private sealed record PushOnItsWay(int Version, int AcceptedBefore, string[] Changes);
}
