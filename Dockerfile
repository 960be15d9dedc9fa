FROM eclipse-temurin:25-jdk AS build
WORKDIR /casefolio
COPY . .
RUN bin/package

FROM eclipse-temurin:25-jre
WORKDIR /casefolio
# What the pictures of cases are written with.
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 casefolio && install -d -o casefolio data
COPY --from=build /casefolio/target/image/lib lib
COPY --from=build /casefolio/target/image/casefolio.jar casefolio.jar
COPY bin/backup bin/healthcheck bin/restore bin/started.sh bin/train bin/
COPY cases cases
# Here, as the cache is good for this very Java and these very files alone.
RUN bin/train .
USER 10001
VOLUME /casefolio/data
# Health and metrics have a port of their own, which is not for readers.
ENV MANAGEMENT_SERVER_PORT=8081 \
    MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE=health,prometheus \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
EXPOSE 8080 8081
# It lives when an import on start has ended.
HEALTHCHECK --start-period=1h --timeout=10s CMD ["bin/healthcheck"]
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-XX:AOTCache=casefolio.aot", "-jar", "casefolio.jar"]
