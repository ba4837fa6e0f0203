package offence.kernel;

import org.springframework.stereotype.Component;

/** A part of the kernel that knows Spring. */
@Component
public class KnowsSpring {}
