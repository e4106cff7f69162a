import { DeleteAccountDialog, type DeleteAccountDialogProps } from '@farewell/ui'
import { App, Button, Card, ConfigProvider, Flex, Form, Input, Switch, theme } from 'antd'
import type { ReactNode } from 'react'

interface AntdPageProps extends DeleteAccountDialogProps {
  mode?: 'light' | 'dark'
  direction?: 'ltr' | 'rtl'
}

/** A settings page in Ant Design. The variables are those of its `App`. */
export function AntdPage({ mode, direction = 'ltr', ...dialog }: AntdPageProps): ReactNode {
  const algorithm = mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm
  return (
    <ConfigProvider theme={{ algorithm }} direction={direction}>
      <App>
        <Flex vertical gap="middle">
          <Card title={<h1 style={{ font: 'inherit', margin: 0 }}>Paper Lantern</h1>}>
            <Form layout="vertical">
              <Form.Item label="Pen name" htmlFor="antd-name">
                <Input id="antd-name" defaultValue="Ada Quill" />
              </Form.Item>
              <Form.Item label="Public profile" htmlFor="antd-public">
                <Switch id="antd-public" aria-label="Public profile" defaultChecked />
              </Form.Item>
              <Button>Save</Button>
            </Form>
          </Card>
          <Card title={<h2 style={{ font: 'inherit', margin: 0 }}>Delete account</h2>}>
            <DeleteAccountDialog {...dialog} trigger={<Button danger>Delete account…</Button>} />
          </Card>
        </Flex>
      </App>
    </ConfigProvider>
  )
}
