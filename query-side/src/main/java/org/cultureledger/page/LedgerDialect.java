package org.cultureledger.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #ledger}, the {@link Wording} in the zone of the programme in view. */
final class LedgerDialect extends AbstractDialect implements IExpressionObjectDialect {

    LedgerDialect() {
        super("Culture Ledger");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of("ledger");
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return name.equals("ledger") ? new Wording(zone(context)) : null;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }

    private static ZoneId zone(IExpressionContext context) {
        return context.getVariable("program") instanceof ProgramInView program ? program.zone() : ZoneOffset.UTC;
    }
}
