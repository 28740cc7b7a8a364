namespace AuditDay.Web.Shell;

/// <summary>What everybody should know of the program itself, whatever page they are on.</summary>
public sealed class SystemCondition
{
    public Condition Now { get; private set; }

    public event Action? Moved;

    public void Is(Condition condition)
    {
        // Whoever is stopping does not go back.
        if (Now == condition || Now == Condition.Stopping)
            return;

        Now = condition;
        Moved?.Invoke();
    }
}

public enum Condition { Well, CannotSave, Stopping }
