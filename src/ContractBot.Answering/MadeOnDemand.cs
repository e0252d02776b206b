using System.Collections;

namespace ContractBot.Answering;

/// <summary>A list whose elements are made when they are asked for: of ten thousand that are counted, a page is shown.</summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes the one with this number, from 0.</param>
internal sealed class MadeOnDemand<T>(int count, Func<int, T> make) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => index >= 0 && index < count ? make(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return make(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
