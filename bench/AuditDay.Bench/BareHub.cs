using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuditDay.Bench;

/// <summary>
/// The least that could do the same: a row as large as one mark's or keystroke's, committed with its neighbours and flushed to disk,
/// then told to the pair. No people, no rules, no journal. What ours costs more than this is the product.
/// </summary>
internal sealed class BareHub(BareHub.Rows rows) : Hub
{
    /// <summary>What one mark adds to the product's file over its four rows, without their indexes.</summary>
    public const int RowOfMark = 1_100;

    /// <summary>What one keystroke adds: its change, who and when.</summary>
    public const int RowOfKey = 150;

    /// <summary>What one saved answer of 150 words writes: the answer and its entry in the journal.</summary>
    public const int RowOfAnswer = 1_200;

    public Task Watch(string topic) => Groups.AddToGroupAsync(Context.ConnectionId, topic);

    public async Task<long> Mark(Guid operation, string topic, string words)
    {
        var place = await rows.AddAsync(operation, topic, words);
        await Clients.Group(topic).SendAsync("TopicMoved", topic, place);
        return place;
    }

    public static async Task ServeAsync(Options options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Text("urls", ""));
        builder.Services.AddSignalR().AddMessagePackProtocol();
        builder.Services.AddSingleton(_ => new Rows(options.Text("database", "")));
        var app = builder.Build();
        app.MapHub<BareHub>("/hubs/bare");
        app.MapGet("/ready", () => Results.Ok());
        await app.RunAsync();
    }

    internal sealed class Rows : IDisposable
    {
        private readonly Channel<(Guid Operation, string Topic, string Words, TaskCompletionSource<long> Answer)> _queue =
            Channel.CreateUnbounded<(Guid, string, string, TaskCompletionSource<long>)>(new UnboundedChannelOptions { SingleReader = true });
        private readonly SqliteConnection _connection;

        public Rows(string file)
        {
            _connection = new SqliteConnection($"Data Source={file};Pooling=False");
            _connection.Open();
            using var setUp = _connection.CreateCommand();
            setUp.CommandText =
                """
                PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                CREATE TABLE Rows (Place INTEGER PRIMARY KEY, Operation TEXT UNIQUE, Topic TEXT, Words TEXT);
                CREATE INDEX RowsOfTopic ON Rows (Topic, Place);
                """;
            setUp.ExecuteNonQuery();
            _ = Task.Run(WriteAsync);
        }

        public void Dispose() => _connection.Dispose();

        public Task<long> AddAsync(Guid operation, string topic, string words)
        {
            var answer = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            _queue.Writer.TryWrite((operation, topic, words, answer));
            return answer.Task;
        }

        private async Task WriteAsync()
        {
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO Rows (Operation, Topic, Words) VALUES ($operation, $topic, $words) RETURNING Place";
            foreach (var name in (string[])["$operation", "$topic", "$words"])
                insert.Parameters.Add(name, SqliteType.Text);

            var answers = new List<(TaskCompletionSource<long> Answer, long Place)>();
            while (await _queue.Reader.WaitToReadAsync())
            {
                using (var transaction = _connection.BeginTransaction())
                {
                    insert.Transaction = transaction;
                    while (answers.Count < 128 && _queue.Reader.TryRead(out var next))
                    {
                        (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value) = (next.Operation, next.Topic, next.Words);
                        answers.Add((next.Answer, (long)insert.ExecuteScalar()!));
                    }
                    transaction.Commit();
                }
                foreach (var (answer, place) in answers)
                    answer.SetResult(place);
                answers.Clear();
            }
        }
    }
}
