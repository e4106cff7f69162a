const single = ['react', 'react-dom', 'scheduler', '@tanstack/react-query', '@tanstack/query-core']

/**
 * @param {readonly string[]} modules of one bundle, by their files
 * @returns {string[]} what should be there once and is there from two folders
 */
export function copies(modules) {
  return single.filter((name) => {
    const mark = `/node_modules/${name}/`
    const folders = modules.flatMap((file) => {
      const end = file.lastIndexOf(mark)
      return end === -1 ? [] : [file.slice(0, end)]
    })
    return new Set(folders).size > 1
  })
}
