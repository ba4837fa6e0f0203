package org.cultureledger.platform.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Takes the parameters of a class's only constructor for fields of the same names. */
final class OnlyConstructors extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        var said = super.findCreatorAnnotation(config, annotated);
        return said == null && isOnlyConstructor(annotated) ? JsonCreator.Mode.PROPERTIES : said;
    }

    private static boolean isOnlyConstructor(Annotated annotated) {
        return annotated instanceof AnnotatedConstructor constructor
                && constructor.getParameterCount() > 0
                && !constructor.getDeclaringClass().isRecord()
                && constructor.getDeclaringClass().getDeclaredConstructors().length == 1
                && constructor.getDeclaringClass().getName().startsWith("org.cultureledger.");
    }
}
