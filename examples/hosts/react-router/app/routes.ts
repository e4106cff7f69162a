import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/settings.tsx'),
  route('goodbye', 'routes/goodbye.tsx'),
] satisfies RouteConfig
