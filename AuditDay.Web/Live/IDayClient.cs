namespace AuditDay.Web.Live;

/// <summary>What the hub tells a browser. Never the words of a return or a note.</summary>
public interface IDayClient
{
    Task TopicMoved(string topic, long sequence);

    Task SelectionShown(Guid answerId, string who, int start, int end);

    Task PresenceMoved(string topic, string[] people);
}
