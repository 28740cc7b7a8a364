using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Notes;

/// <summary>Where a marked passage belongs.</summary>
public sealed record PassagePlace(Id<Audit> Audit, Id<AuditCase> Case, Id<LiveText> Text, Id<TextAnchor> Passage);

public sealed record PassageMarked(PassagePlace Place, KeyQuestion? KeyQuestion) : PassageFact(Place);

public sealed record PassageKeyQuestionSet(PassagePlace Place, KeyQuestion? From, KeyQuestion? To) : PassageFact(Place);

public sealed record PassageRemoved(PassagePlace Place) : PassageFact(Place);

public sealed record PassageRestored(PassagePlace Place, KeyQuestion? KeyQuestion) : PassageFact(Place);

/// <summary>A fact that those see who read the notes: ids alone, and nothing for the board.</summary>
public abstract record PassageFact(PassagePlace Place) : TextFact(Place.Audit, Place.Case);
