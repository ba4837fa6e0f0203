# The whole product in one image; build the jar first: mvn -DskipTests -pl standalone -am package
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /ledger ledger
USER ledger
WORKDIR /ledger
COPY standalone/target/standalone-*.jar ledger.jar
EXPOSE 8080
HEALTHCHECK --interval=10s --start-period=60s CMD ["curl", "--fail", "--silent", "http://localhost:8080/actuator/health/readiness"]
ENTRYPOINT ["java", "-jar", "ledger.jar"]
CMD ["serve"]
