package org.cultureledger.temporal.mongo;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistry;

/** How the values in rows are stored: as the driver would, but for times and dates. */
final class RowCodecs {

    /** Of one width, so that texts sort like instants, and exact: the driver would cut off what is below milliseconds. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSS");

    /** A day has no zone, and so is no instant either, which the driver would make of it. */
    private static final List<Codec<?>> TIMES = List.of(
            new TextCodec<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
            new TextCodec<>(Instant.class, INSTANT::format, Instant::parse),
            new TextCodec<>(LocalTime.class, TIME::format, LocalTime::parse),
            new TextCodec<>(YearMonth.class, YearMonth::toString, YearMonth::parse),
            new TextCodec<>(ZoneId.class, ZoneId::getId, ZoneId::of));

    private RowCodecs() {}

    static CodecRegistry over(CodecRegistry driver, List<? extends Codec<?>> more) {
        return fromRegistries(fromCodecs(more), fromCodecs(TIMES), driver);
    }
}
