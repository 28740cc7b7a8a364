using System.Collections.Frozen;

namespace AuditDay.Core.Disclosure;

/// <summary>Words that carry a capital in this field without being anybody's name.</summary>
internal static class OrdinaryCapitals
{
    private const string Spelt = """
        Abuse Academy Accident Act Action Adolescent Adult Adults Advice After Agency Alcohol All And Annual Approved Assessment Association Assurance Attendance Audit Authority
        Bank Board Borough British Business Campus Care Carer Carers Case Catholic Central Centre Chair Charity Child Childhood Children Christmas Church City Clinic Club College Community
        Complex Conference Contact Core Council Counselling County Court Criminal Crown Day Department Designated Development Disability District Domestic Drug Duty Early East Easter Education
        Emergency Emotional England English Exploitation Family Father Father’s First Forum Foster Foundation Free Front Further General Good Government Graded Group Guardian Harm Head Health Healthy
        Help Helpline Herbert Hill Home Homelessness Homes Hospital House Housing Hub Immediate Impact Inadequate Inclusion Independent Infant Intervention Ireland Irish Job Joint Junior Justice Key Kinship
        Lane Language Lead Learning Leaving Legal Level Local Looked Marlbridge Maternity Meeting Mental Midwifery Mother Mother’s Multi National Need Needs Neglect Neighbourhood New North Northern Notice Nurse
        Nursery Nursing Offending Office Officer Ofsted Older One Open Options Order Outstanding Paediatric Paediatrics Paper Panel Parent Parenting Parents Park Partnership Pathway Pathways Peer People Period
        Person Place Plan Planning Plus Police Polish Practice Premium Primary Prison Priority Probation Profile Programme Project Protection Protocol Public Pupil Quality Question Ramadan Record Records Reduction Referral
        Refuge Register Report Request Requires Improvement Residential Response Return Review River Road Roma Romanian Royal Safe Safeguarding Safer Safety School Scotland Scottish Second Secondary Section Senior
        Sensory Serious Service Services Sexual Sibling Single Sixth Form Social Society Special Specialist Speech Stage Star Start State Statement Station Strategic Strategy Street Strengths Strong Student Substance
        Suicide Support Supported Supporting Sure Surgery Team Tenancy Terms Thames Therapies Therapy Third Together Traveller Trust Two Unit United Universal Credit University Urgent Victim Violence Violent Visiting
        Visitor Voice Voluntary Volunteer Wales Ward Welfare Wellbeing Welsh West Women Work Worker Working World Year Young Youth Zone
        Abuse Annex Appendix Capacity Chapter Code Commissioner Consent English Figure Graded Guidance History Integrated Information Intensive Investment Key Maths Mathematics Note Part Pathfinder Performance Practitioner Practitioners Practices Reading Reviewing Science Stage Table Training Writing Xmas
        January February March April May June July August September October November December
        Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Agencies Cases Self None One Two Three Four Five Six Seven Eight Nine Ten Some Most Many Few Both Each Every Nobody Everybody
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        He She They We You It His Her Their Our My This That These Those There Then When Where What Who Why How If In On At To For From With By But Or So As No Not Yes The An
        """;

    public static readonly FrozenSet<string> Words =
        Spelt.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
