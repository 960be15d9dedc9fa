package io.casefolio.model;

import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a case with their texts compressed, as an import holds those of all cases. They are unpacked together,
 * and stay so until the next garbage collection. Safe for many threads.
 */
public final class PackedSections extends AbstractList<Section> implements RandomAccess {

    private final List<Section> withoutTexts;
    private final Packed texts;
    private final int[] ends;
    private volatile WeakReference<@Nullable List<Section>> unpacked;

    private PackedSections(List<Section> sections) {
        StringBuilder all = new StringBuilder();
        ends = new int[2 * sections.size()];
        for (int i = 0; i < sections.size(); i++) {
            ends[2 * i] = all.append(sections.get(i).html()).length();
            ends[2 * i + 1] = all.append(sections.get(i).text()).length();
        }
        ByteBuffer bytes = ByteBuffer.allocate(all.length() * Character.BYTES);
        bytes.asCharBuffer().append(all); // as they are: an encoding would change half of a pair
        texts = Packed.of(bytes.array());
        withoutTexts =
                sections.stream().map(section -> section.withTexts("", "")).toList();
        unpacked = new WeakReference<>(null);
    }

    public static List<Section> of(List<Section> sections) {
        return sections.isEmpty() ? List.of() : new PackedSections(sections);
    }

    @Override
    public Section get(int index) {
        return unpacked().get(index);
    }

    @Override
    public int size() {
        return withoutTexts.size();
    }

    private List<Section> unpacked() {
        List<Section> sections = unpacked.get();
        if (sections == null) {
            sections = unpack();
            unpacked = new WeakReference<>(sections);
        }
        return sections;
    }

    private List<Section> unpack() {
        String all = ByteBuffer.wrap(texts.bytes()).asCharBuffer().toString();
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < size(); i++) {
            int end = ends[2 * i];
            sections.add(withoutTexts.get(i).withTexts(all.substring(start, end), all.substring(end, ends[2 * i + 1])));
            start = ends[2 * i + 1];
        }
        return sections;
    }
}
