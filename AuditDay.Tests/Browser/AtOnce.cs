// Browsers wait more than they work: one collection looks at pages and two play journeys.
[assembly: Xunit.v3.Parallelization(MaxThreads = 3)]
