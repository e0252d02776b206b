using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ContractBot.Search.Segments;

/// <summary>
/// The bytes of a segment, in memory or in a mapped file. Those of a file are compared with their checksum page by page, each
/// when it is first read, so that opening reads next to nothing and yet no damaged byte is ever used. Safe for several threads.
/// </summary>
internal sealed unsafe class SegmentBytes : IDisposable
{
    /// <summary>Bytes that one checksum covers.</summary>
    public const int PageLength = 1 << PageBits;

    private const int PageBits = 16;

    private readonly byte[]? _memory;
    private readonly SafeMemoryMappedViewHandle? _view;
    private readonly byte* _start;
    private readonly uint[] _checksums;
    private readonly bool[] _verified;
    private readonly string _name;
    private int _users = 1;

    /// <summary>Bytes in memory.</summary>
    public SegmentBytes(ReadOnlySpan<byte> bytes)
    {
        _memory = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(_memory);
        _start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        _checksums = [];
        _verified = [];
        _name = "";
        Length = bytes.Length;
    }

    /// <summary>Bytes of a mapped file.</summary>
    /// <param name="view">The file's bytes from its first on; disposed with this.</param>
    /// <param name="length">How many of them are data.</param>
    /// <param name="checksums">The checksum of each page of data.</param>
    /// <param name="name">The file's name, for messages.</param>
    public SegmentBytes(SafeMemoryMappedViewHandle view, long length, uint[] checksums, string name)
    {
        _view = view;
        _start = (byte*)view.DangerousGetHandle();
        _checksums = checksums;
        _verified = new bool[checksums.Length];
        _name = name;
        Length = length;
    }

    /// <summary>Number of bytes.</summary>
    public long Length { get; }

    /// <summary><paramref name="length"/> bytes from <paramref name="offset"/> on.</summary>
    /// <exception cref="IndexDamagedException">When they are not what was written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When they lie outside.</exception>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        unchecked
        {
            if ((ulong)offset > (ulong)Length || length < 0 || length > Length - offset)
            {
                throw new ArgumentOutOfRangeException(nameof(offset), offset, $"{length} bytes at this offset lie outside of {Length} bytes.");
            }

            if (_verified.Length > 0 && length > 0)
            {
                var last = (int)((offset + length - 1) >> PageBits);
                for (var page = (int)(offset >> PageBits); page <= last; page++)
                {
                    if (!_verified[page])
                    {
                        Verify(page);
                    }
                }
            }

            return new ReadOnlySpan<byte>(_start + offset, length);
        }
    }

    /// <summary>A stretch that is read again and again: as <see cref="Slice(long, int)"/>, but compared with its checksums the first time only.</summary>
    public ReadOnlySpan<byte> Slice(long offset, int length, ref bool isVerified)
    {
        if (isVerified)
        {
            return new ReadOnlySpan<byte>(_start + offset, length);
        }

        var bytes = Slice(offset, length);
        isVerified = true;
        return bytes;
    }

    /// <summary>The integer at <paramref name="offset"/>.</summary>
    public int Int32(long offset) => BinaryPrimitives.ReadInt32LittleEndian(Slice(offset, sizeof(int)));

    /// <summary>Reads all pages that were not read yet.</summary>
    /// <exception cref="IndexDamagedException">When one of them is not what was written.</exception>
    public void VerifyAll()
    {
        for (var page = 0; page < _verified.Length; page++)
        {
            Verify(page);
        }
    }

    /// <summary>One more user, who calls <see cref="Dispose"/> once.</summary>
    public void Retain() => Interlocked.Increment(ref _users);

    /// <summary>Lets go; the file is unmapped when nobody uses it any more.</summary>
    public void Dispose()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _view?.Dispose();
        }
    }

    private void Verify(int page)
    {
        var offset = (long)page << PageBits;
        var bytes = new ReadOnlySpan<byte>(_start + offset, (int)Math.Min(PageLength, Length - offset));
        if (Checksum.Of(bytes) != _checksums[page])
        {
            throw new IndexDamagedException(new IndexDamage(IndexDamageKind.Contents, _name, $"The checksum of the bytes from {offset} on is another."));
        }

        Volatile.Write(ref _verified[page], true);
    }
}
