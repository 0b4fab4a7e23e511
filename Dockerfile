# The whole package in one image; the command says which process it is (`start`, `gateway`, `subgraph police`, …).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script is needed: Node is the image's, the databases are containers.
RUN npm ci --no-progress --ignore-scripts
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /app
# The databases are containers of their own: no embedded server, no build tools.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-progress --omit=dev --omit=optional --ignore-scripts && npm cache clean --force
COPY --from=build /app/bin bin
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
RUN mkdir /data && chown node:node /data
USER node
ENV REGIETAFEL_HOME=/data LOG_FORMAT=json HOST=0.0.0.0 PORT=4000
EXPOSE 4000 4001
VOLUME /data
ENTRYPOINT ["node", "bin/regietafel.js"]
CMD ["start"]
