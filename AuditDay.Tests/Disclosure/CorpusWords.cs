namespace AuditDay.Tests.Disclosure;

/// <summary>What the corpus is made of: how people in this field write. None of it is taken from what the check looks for.</summary>
internal static class CorpusWords
{
    /// <summary>First names as registers of births and of staff have them; some of them hardly anybody has.</summary>
    public static readonly string[] FirstNames =
    [
        "Olivia", "Amelia", "Isla", "Ava", "Lily", "Freya", "Florence", "Maryam", "Aisha", "Ellie-May", "Zainab", "Poppy", "Rosie", "Niamh", "Chloe", "Kayleigh", "Shanice", "Agnieszka", "Oliver", "George",
        "Noah", "Arthur", "Muhammad", "Leo", "Harry", "Jack", "Alfie", "Tyler", "Kian", "Mateusz", "Jayden", "Kai", "Reece", "Callum", "Deepak", "Ayaan", "Tommy-Lee", "Lewis", "Dylan", "Rhys", "Sarah", "Karen",
        "Joanne", "Mandy", "Debbie", "Priya", "Sunita", "Grace", "Ngozi", "Wayne", "Gary", "Darren", "Stuart", "Tariq", "Kofi", "Piotr", "Zebedee", "Oluwaseun", "Thandiwe", "Caoimhe",
    ];

    public static readonly string[] Surnames =
    [
        "Smith", "Jones", "Taylor", "Khan", "Patel", "O’Neill", "O'Brien", "McDonald", "Kowalski", "Nguyen", "Adeyemi", "Hughes", "Begum", "Ferreira", "Whitcombe", "Hartley-Ross", "Singh", "Okonkwo", "Blackwood", "Pugh",
    ];

    /// <summary>Whole names as a directory of staff has them.</summary>
    public static readonly string[] Staff =
    [
        "Helen Marsden", "Imran Sheikh", "Bronwen Pryce", "Joanna Kowalska", "Terence Oduya", "Siobhan O’Hare", "Martin Feathers", "Gurpreet Dhillon", "Leila Haddad", "Catherine Anne Wolfe", "Duncan MacBride", "Yetunde Balogun",
    ];

    /// <summary>Where names stand in the prose of reports.</summary>
    public static readonly string[] NamePlaces =
    [
        "{0} told the school nurse that home was quieter now.", "The health visitor saw {0} every fortnight.", "His brother {0} had already left.", "When the worker met {0}, the flat was cold.", "Nobody had asked {0} what a good week would look like.",
        "Mum, {0}, worked nights.", "It was {0}’s teacher who noticed first.", "A boy called {0} was often the first at the gate.", "The plan had been written for {0} and not with the family.", "We heard that {0} slept on the sofa.",
        "Staff described {0} as polite and watchful.", "The father, {0}, was not invited.", "Both {0} and the baby were seen.", "“{0} never said a word,” a practitioner told us.", "In the second discussion {0} came up again.", "The worker rang {0} at six in the evening.",
    ];

    public static readonly string[] StaffPlaces =
    [
        "{0} kept the case for a year.", "The referral was taken by {0} and passed on.", "We thank {0} for chairing the meeting.", "The family trusted {0}.", "A call to {0} did what the paperwork had not.", "Supervision by {0} was regular.", "Two practitioners ({0} and a colleague) visited together.",
    ];

    /// <summary>Where numbers and addresses slip in: pasted from records, or told in passing.</summary>
    public static readonly Dictionary<string, string[]> Places = new()
    {
        ["nhs"] = ["NHS no {0} was on the letter.", "The record ({0}) was opened twice.", "The patient’s number, {0}, stands in the notes.", "Identified as {0} in the GP system.", "See NHS: {0}, letter of spring."],
        ["ni"] = ["Her National Insurance number is {0}.", "The benefit claim under {0} was put right.", "NINO {0} was quoted.", "Father’s NI no. {0} is known to housing.", "He gave {0} at the desk."],
        ["postcode"] = ["They moved to {0} in the autumn.", "The family lived in the {0} area.", "An address in {0} was checked.", "Postcode {0}.", "Nobody covers {0} at weekends."],
        ["email"] = ["Write to {0} for details.", "The notification went to {0}, which nobody reads.", "Contact: {0}.", "An email from {0} was missed.", "She can be reached at {0}"],
        ["phone"] = ["The mother’s number was {0}.", "Ring {0} after six.", "The duty line ({0}) was engaged.", "Tel: {0}.", "He texted {0} twice.", "A call to {0} was not returned."],
        ["date"] = ["The child was born on {0}.", "On {0} the police were called.", "DOB {0}.", "The strategy meeting of {0} came too late.", "From {0} the attendance fell.", "A birth ({0}) was not recorded.", "The step down was agreed on {0}, in winter."],
        ["address"] = ["The home at {0} was cold.", "Police attended {0} twice.", "They live at {0}.", "The visit to {0} was cancelled.", "She moved from {0} to a refuge.", "Records give {0} as the last address."],
    };

    /// <summary>Prose of the kind that reports are made of, with nothing in it that tells who anybody is.</summary>
    public static readonly string[] Clean =
    [
        "Early help worked best when one person stayed, and parents could say what that person had done.", "Schools noticed early and offered something useful within days.", "The plan said who would visit; it did not say what would be different for the child, or when.",
        "Practitioners told us about forms that ask for activity and about meetings held when parents are asleep or at work.", "Children’s Social Care and the Early Help Hub talked to each other in March and again in April.", "Attendance rose from 71% to 86% over two terms, and the Education Welfare Service wrote it down.",
        "Working Together to Safeguard Children asks every partnership to learn from practice.", "The Quality Assurance Group chose the theme because referrals rose by a third between 2024 and 2026.", "We would begin with a telephone call, and put the form second.",
        "CAMHS, the GP and the 0–19 team each held a part of the picture.", "Under section 47 of the Children Act the police and social care must speak within a day.", "Returns came from fourteen services and were checked by the partnership team before the day.",
        "The Graded Care Profile was used in some places and not in others.", "A wait of ten months is long at any age; somebody should own it.", "The Head of Early Help accepts this recommendation, and the Strategic Group will look at it in spring.",
        "In Reading as in Writing, progress at Key Stage 2 was slow, and the Pupil Premium paid for a place at breakfast club.", "What was it like for the child on an ordinary Tuesday?", "Housing Options, Probation and the Youth Justice Service were seldom at the table.",
        "The form is eleven pages long; the part about the child’s day is on page 9.", "Auditors from different agencies read every return in pairs and agreed on what they saw.", "Nobody had gone back a second time after the first door stayed shut.", "The Integrated Care Board and the Council pay for the post together until March 2027.",
        "Chronologies were kept by each agency for itself. Put side by side they told another story.", "Fathers were seldom asked, and when they were, they came.", "“We did not know whom to ring,” a practitioner said.", "Supervision helped where it was regular, about every 4 weeks, and where it asked about the child.",
        "The Mental Capacity Act was named in few returns, although most of the young people were nearly adults.", "Practice is better than it was in 2022: the lead practitioner’s role is understood, and training has helped.", "We recommend one plan on one page, which begins with a day in the child’s life.",
        "By the end of Year 6 the move to secondary school should have been planned.", "The Domestic Abuse Act has made children victims in their own right, and services have not caught up.", "It took 15 minutes to find the last review, and 40 to find the one before.",
        "Managers keep a place for such work in a full diary; where they did not, it was the first thing to go.", "Voluntary organisations, among them the young carers service, knew most about evenings and weekends.", "Some records were copied from one review to the next, word by word.",
        "The budget for small grants is £25,000 a year, of which £18,400 was spent.", "There was no want of care. There was a want of time, and of a way to hand over.", "Good practice: the nurse wrote down what changed, not only what was done.", "Version 3 of the threshold document, pages 12 to 17, says what step down means.",
        "Families told us that being asked again and again was tiring.", "Not every service had signed the information sharing agreement of 2025.", "The evening ended at 16:30 after the evaluation, which most people filled in.", "Learning from this audit goes into the training programme from September on.",
        "Professional curiosity means asking once more, kindly.", "The Local Authority Designated Officer was not needed in this audit.", "Neglect seldom comes alone; poverty, illness and isolation came with it.",
    ];
}
