# The whole product in one image; build the jar first: mvn -DskipTests -pl standalone -am package
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /ledger ledger
USER ledger
WORKDIR /ledger
COPY standalone/target/standalone-*.jar ledger.jar
EXPOSE 8080
# by bash alone: the image has neither curl nor wget
HEALTHCHECK --interval=10s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-jar", "ledger.jar"]
CMD ["serve"]
