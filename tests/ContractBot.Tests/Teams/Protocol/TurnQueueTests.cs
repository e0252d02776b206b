using System.Collections.Concurrent;
using ContractBot.Teams.Protocol;

namespace ContractBot.Tests.Teams.Protocol;

public sealed class TurnQueueTests
{
    [Fact]
    public async Task Turns_of_a_conversation_run_in_order_and_one_at_a_time()
    {
        using var queue = new TurnQueue();
        var done = new ConcurrentQueue<(int Conversation, int Turn)>();
        var running = new int[20];
        for (var turn = 0; turn < 50; turn++)
        {
            for (var conversation = 0; conversation < 20; conversation++)
            {
                var (c, t) = (conversation, turn);
                queue.Enqueue($"{c}", async _ =>
                {
                    Assert.Equal(1, Interlocked.Increment(ref running[c]));
                    await Task.Yield();
                    done.Enqueue((c, t));
                    Interlocked.Decrement(ref running[c]);
                });
            }
        }

        await queue.WhenIdleAsync();

        Assert.Equal(1_000, done.Count);
        Assert.All(done.GroupBy(d => d.Conversation), conversation => Assert.Equal(Enumerable.Range(0, 50), conversation.Select(d => d.Turn)));
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public async Task A_conversation_that_waits_does_not_hold_up_others()
    {
        using var queue = new TurnQueue();
        var gate = new TaskCompletionSource();
        var other = new TaskCompletionSource();
        queue.Enqueue("a", _ => gate.Task);
        queue.Enqueue("b", _ =>
        {
            other.SetResult();
            return Task.CompletedTask;
        });

        await other.Task;
        gate.SetResult();
        await queue.WhenIdleAsync();
    }

    [Fact]
    public async Task A_turn_that_throws_does_not_end_its_conversation()
    {
        using var queue = new TurnQueue();
        var second = false;
        queue.Enqueue("a", _ => throw new InvalidOperationException());
        queue.Enqueue("a", _ =>
        {
            second = true;
            return Task.CompletedTask;
        });

        await queue.WhenIdleAsync();

        Assert.True(second);
    }

    [Fact]
    public async Task Too_many_turns_are_sent_back()
    {
        using var queue = new TurnQueue();
        var gate = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        queue.Enqueue("a", _ =>
        {
            started.SetResult();
            return gate.Task;
        });
        await started.Task;
        for (var i = 0; i < TurnQueue.MaximumInConversation; i++)
        {
            queue.Enqueue("a", _ => Task.CompletedTask);
        }

        Assert.Throws<TurnQueueFullException>(() => queue.Enqueue("a", _ => Task.CompletedTask));
        queue.Enqueue("b", _ => Task.CompletedTask);
        gate.SetResult();
        await queue.WhenIdleAsync();
    }

    [Fact]
    public async Task Stopping_does_what_waits_and_takes_nothing_new()
    {
        using var queue = new TurnQueue();
        var gate = new TaskCompletionSource();
        var done = 0;
        for (var i = 0; i < 3; i++)
        {
            queue.Enqueue("a", async _ =>
            {
                await gate.Task;
                done++;
            });
        }

        var stopped = queue.StopAsync(CancellationToken.None);
        Assert.Throws<TurnQueueFullException>(() => queue.Enqueue("a", _ => Task.CompletedTask));
        Assert.False(stopped.IsCompleted);
        gate.SetResult();
        await stopped;

        Assert.Equal(3, done);
    }

    [Fact]
    public async Task A_turn_that_does_not_end_is_cancelled_when_the_host_waits_no_longer()
    {
        using var queue = new TurnQueue();
        using var impatient = new CancellationTokenSource();
        queue.Enqueue("a", stop => Task.Delay(Timeout.Infinite, stop));

        var stopped = queue.StopAsync(impatient.Token);
        await impatient.CancelAsync();
        await stopped;

        Assert.Equal(0, queue.Count);
    }
}
