using AuditDay.Web.Notes;

namespace AuditDay.Web.Live;

/// <summary>What the hub tells a browser. Never the words of a return; those of a live text only to people admitted to it.</summary>
public interface IDayClient
{
    Task TopicMoved(string topic, long sequence);

    Task SelectionShown(Guid answerId, string who, int start, int end);

    Task TextChanged(Guid textId, int from, TextChange[] updates, string hash);

    Task CursorShown(Guid textId, string who, int version, int anchor, int head);

    Task PresenceMoved(string topic, string[] people);
}
