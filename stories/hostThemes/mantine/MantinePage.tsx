import {
  Button,
  Group,
  MantineProvider,
  Paper,
  Stack,
  Switch,
  TextInput,
  Title,
} from '@mantine/core'
import { DeleteAccountDialog, type DeleteAccountDialogProps } from '@farewell/ui'
import type { ReactNode } from 'react'

interface MantinePageProps extends DeleteAccountDialogProps {
  mode?: 'light' | 'dark'
}

/** A settings page in Mantine. */
export function MantinePage({ mode = 'light', ...dialog }: MantinePageProps): ReactNode {
  return (
    <MantineProvider forceColorScheme={mode}>
      <Paper p="lg" withBorder>
        <Title order={1} size="h2" mb="md">
          Paper Lantern
        </Title>
        <Stack>
          <Paper p="md" withBorder>
            <Stack align="flex-start">
              <Title order={2} size="h4">
                Profile
              </Title>
              <TextInput label="Pen name" defaultValue="Ada Quill" />
              <Switch label="Public profile" defaultChecked />
              <Button color="blue.8">Save</Button>
            </Stack>
          </Paper>
          <Paper p="md" withBorder>
            <Group justify="space-between">
              <Title order={2} size="h4">
                Delete account
              </Title>
              <DeleteAccountDialog
                {...dialog}
                trigger={<Button color="red.8">Delete account…</Button>}
              />
            </Group>
          </Paper>
        </Stack>
      </Paper>
    </MantineProvider>
  )
}
