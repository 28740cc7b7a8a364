using AuditDay.Core.Annotations;

namespace AuditDay.Web.Annotations;

internal static class MarkOpinions
{
    public static string InWords(MarkOpinion opinion, bool ofPartner) => (opinion, ofPartner) switch
    {
        (MarkOpinion.Agrees, true) => "Your partner agrees",
        (MarkOpinion.Agrees, false) => "You agree",
        (_, true) => "Your partner sees it differently",
        _ => "You see it differently",
    };
}
