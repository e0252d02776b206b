namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>
/// The surfaces as a double array (J. Aoe, 1989) over codes of UTF-16 units: the child of slot <c>s</c> by code <c>c</c> is
/// slot <c>base(s) + c</c> if that slot's check is <c>s</c>.
/// A slot's value is <c>~word</c> where a surface ends and none goes on; else <c>base × 2</c>, plus 1 where a surface ends here
/// too, whose word then stands in the child by code 0. The array is long enough for every code after every base.
/// </summary>
internal readonly unsafe struct DoubleArrayTrie(int* slots, ushort* codes)
{
    /// <summary>The slot of the empty prefix.</summary>
    public const int Root = 0;

    /// <summary>The child of <paramref name="slot"/> by <paramref name="unit"/>, or -1.</summary>
    public int Child(int slot, char unit)
    {
        unchecked
        {
            var code = codes[unit];
            var value = slots[2 * slot];
            if (code == 0 || value < 0)
            {
                return -1;
            }

            var child = (value >> 1) + code;
            return slots[(2 * child) + 1] == slot ? child : -1;
        }
    }

    /// <summary>The first word of the surface that ends at <paramref name="slot"/>, or -1 where none does.</summary>
    public int FirstWord(int slot)
    {
        unchecked
        {
            var value = slots[2 * slot];
            return value < 0 ? ~value : (value & 1) == 0 ? -1 : ~slots[2 * (value >> 1)];
        }
    }
}
