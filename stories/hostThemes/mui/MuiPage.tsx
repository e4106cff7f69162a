import {
  AppBar,
  Box,
  Button,
  Card,
  CardContent,
  FormControlLabel,
  Stack,
  Switch,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import { DeleteAccountDialog, type DeleteAccountDialogProps } from '@farewell/ui'
import { useMemo, type ReactNode } from 'react'

interface MuiPageProps extends DeleteAccountDialogProps {
  mode?: 'light' | 'dark'
}

/** A settings page in MUI. `cssVariables` is what the theming reads. */
export function MuiPage({ mode = 'light', ...dialog }: MuiPageProps): ReactNode {
  const theme = useMemo(() => createTheme({ cssVariables: true, palette: { mode } }), [mode])
  return (
    <ThemeProvider theme={theme}>
      <Box sx={{ bgcolor: 'background.default', color: 'text.primary' }}>
        <AppBar position="static">
          <Toolbar>
            <Typography variant="h6" component="h1">
              Paper Lantern
            </Typography>
          </Toolbar>
        </AppBar>
        <Stack spacing={2} sx={{ p: 3 }}>
          <Card variant="outlined">
            <CardContent>
              <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
                <Typography variant="h6" component="h2">
                  Profile
                </Typography>
                <TextField label="Pen name" defaultValue="Ada Quill" size="small" />
                <FormControlLabel control={<Switch defaultChecked />} label="Public profile" />
                <Button variant="contained">Save</Button>
              </Stack>
            </CardContent>
          </Card>
          <Card variant="outlined">
            <CardContent>
              <Typography variant="h6" component="h2" gutterBottom>
                Delete account
              </Typography>
              <DeleteAccountDialog
                {...dialog}
                trigger={
                  <Button variant="outlined" color="error">
                    Delete account…
                  </Button>
                }
              />
            </CardContent>
          </Card>
        </Stack>
      </Box>
    </ThemeProvider>
  )
}
