// Browsers wait more than they work: one collection looks at pages and two play journeys, while a fourth runs everything else.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]
