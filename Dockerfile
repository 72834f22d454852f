# The bot as one image: docker build -t verkostobotti .
# The operator's commands are in it too: docker run … verkostobotti dist/admin.js jobs list
# `npm run container` plays these steps in clean folders where there is no container engine.

FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /packages
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=packages /packages/node_modules ./node_modules
COPY --from=build /build/package.json /build/run.js ./
COPY --from=build /build/dist ./dist
# Nothing in /app is written to: the root may be read-only. DATABASE_URL and FEEDBACK_KEY are needed, because nothing is kept here.
USER node
EXPOSE 3978
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3978}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/server.js"]
