namespace AuditDay.Core.Kernel;

/// <summary>One wish of one person, with one <c>RunAsync</c> that says who asks. Found and registered by this mark.</summary>
public interface IUseCase;
