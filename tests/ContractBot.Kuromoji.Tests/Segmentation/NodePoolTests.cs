using ContractBot.Kuromoji.Dictionaries;
using ContractBot.Kuromoji.Segmentation;

namespace ContractBot.Kuromoji.Tests.Segmentation;

/// <summary>Nodes in blocks of eight, against a plain list of them.</summary>
public class NodePoolTests
{
    private const int Origin = 100;
    private const int End = 103;
    private const int Rounds = 200;
    private const int Connections = 10;

    // Costs are read in place: whoever reads them keeps the dictionary.
    private static readonly SystemDictionary Dictionary = SystemDictionary.Read(
        TinyDictionary.Compile([TinyDictionary.Noun("甲", 10)], (1, 2, -3), (3, 2, 2), (0, 1, -32768), (9, 9, 32767)));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void The_cheapest_node_is_found_and_of_equal_ones_the_first(int nodes)
    {
        var costs = Dictionary.Connections;
        var random = new Random(nodes);
        var pool = new NodePool(costs);
        var ends = new EndLists(pool);
        for (var round = 0; round < Rounds; round++)
        {
            // The pool is used again from text to text.
            pool.Clear();
            ends.Clear(Origin);
            var added = Enumerable.Range(0, nodes).Select(_ => Add(pool, ends, cost: random.Next(-4, 4), random.Next(Connections))).ToArray();

            for (var next = 0; next < Connections; next++)
            {
                var cheapest = added.MinBy(node => node.Cost + costs.Cost(node.Connection, next));
                var best = pool.BestFor(ends.FirstBlock(End), next);
                Assert.Equal(cheapest.Node, NodePool.NodeOf(best));
                Assert.Equal(cheapest.Cost + costs.Cost(cheapest.Connection, next), NodePool.CostOf(best));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(17)]
    public void The_nodes_of_a_place_are_run_through_in_the_order_in_which_they_were_added(int nodes)
    {
        var pool = new NodePool(Dictionary.Connections);
        var ends = new EndLists(pool);
        ends.Clear(Origin);
        var added = Enumerable.Range(0, nodes).Select(_ => Add(pool, ends, cost: 0, connection: 1).Node).ToArray();

        var seen = new List<int>();
        for (var block = ends.FirstBlock(End); block != NodePool.None; block = pool.Next(block))
        {
            foreach (var node in NodePool.Nodes(block, ends.Free(End)))
            {
                seen.Add(node);
                Assert.Equal(End, pool.End(node));
            }
        }

        Assert.Equal(added, seen);
        Assert.Equal(nodes == 1, ends.IsSingle(End));
        Assert.Equal(NodePool.None, ends.FirstBlock(End + 1));
    }

    private static (int Node, int Cost, int Connection) Add(NodePool pool, EndLists ends, int cost, int connection)
    {
        var node = ends.Add(End);
        pool.Set(node, cost, connection, default);
        return (node, cost, connection);
    }
}
